// corpus: Training by an enumerator in a while loop; nothing made in a turn is released.
// library: TorchSharp
// axis: while, Java style, fields
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Orchard;

public class RipenessTrainer
{
    private Module<Tensor, Tensor> model;
    private Loss<Tensor, Tensor, Tensor> criterion;
    private optim.Optimizer optimizer;

    public RipenessTrainer()
    {
        random.manual_seed(77);
        model = Sequential(Linear(10, 50), ReLU(), Linear(50, 3));
        criterion = CrossEntropyLoss();
        optimizer = optim.Adagrad(model.parameters());
    }

    public double TrainEpoch(IEnumerator<float[]> rows)
    {
        double total = 0;
        while (rows.MoveNext()) // expect: MLQ5005
        {
            float[] row = rows.Current;
            Tensor input = tensor(row[..10]).unsqueeze(0);
            Tensor target = tensor(new long[] { (long)row[10] });
            optimizer.zero_grad();
            Tensor output = model.call(input);
            Tensor loss = criterion.call(output, target);
            loss.backward();
            optimizer.step();
            total += loss.item<float>();
        }

        return total;
    }
}
