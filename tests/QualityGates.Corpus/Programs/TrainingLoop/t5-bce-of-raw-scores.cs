// corpus: The binary cross-entropy for probabilities is given what a linear layer put out.
// library: TorchSharp
// axis: class, field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fraud;

internal class FraudModel
{
    readonly Module<Tensor, Tensor> net = Sequential(
        Linear(29, 64),
        ReLU(),
        Linear(64, 1));

    readonly Loss<Tensor, Tensor, Tensor> bce = BCELoss(); // expect: MLQ5006

    public void Fit(Tensor transactions, Tensor fraud)
    {
        var opt = optim.Adam(net.parameters(), 1e-4);
        for (int epoch = 0; epoch < 40; epoch++)
        {
            using (var d = torch.NewDisposeScope())
            {
                opt.zero_grad();
                var eval = net.call(transactions);
                var loss = bce.call(eval, fraud);
                loss.backward();
                opt.step();
                Console.WriteLine($"{epoch,3} {loss.ToSingle():F4}");
            }
        }
    }

    static void Main()
    {
        torch.manual_seed(19);
        new FraudModel().Fit(rand(1000, 29), zeros(1000, 1));
    }
}
