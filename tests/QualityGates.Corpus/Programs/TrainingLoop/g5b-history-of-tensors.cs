// corpus: The learning curve is kept as pairs of epoch and loss; the loss is the tensor itself, with its graph.
// library: TorchSharp
// axis: tuple, list, field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bakery;

public class DoughTrainer
{
    #region Fields
    private readonly List<(int Epoch, Tensor Loss)> curve = new List<(int Epoch, Tensor Loss)>();
    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;
    #endregion

    #region Constructor
    public DoughTrainer()
    {
        manual_seed(21);
        this.net = Sequential(Linear(4, 8), ReLU(), Linear(8, 1));
        this.optimizer = optim.RMSProp(this.net.parameters(), 0.001);
    }
    #endregion

    #region Methods
    public void Train(Tensor x, Tensor y, int epochs)
    {
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            this.optimizer.zero_grad();
            using (Tensor output = this.net.call(x))
            {
                Tensor loss = functional.mse_loss(output, y);
                loss.backward();
                this.optimizer.step();
                this.curve.Add((epoch, loss)); // expect: MLQ5005
            }
        }
    }

    public void Print()
    {
        foreach (var point in this.curve)
        {
            Console.WriteLine("{0}: {1}", point.Epoch, point.Loss.item<float>());
        }
    }
    #endregion
}
