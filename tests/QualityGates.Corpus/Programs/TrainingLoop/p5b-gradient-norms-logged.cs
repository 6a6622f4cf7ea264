// corpus: The norm of each gradient is printed now and then; nothing clears the gradients.
// library: TorchSharp
// axis: LINQ over named parameters
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Monitored
{
    public static void Fit(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(29);
        var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        for (var i = 0; i < batches.Count; i++)
        {
            using var scope = NewDisposeScope();
            var (x, y) = batches[i];
            functional.mse_loss(net.call(x), y).backward(); // expect: MLQ5001
            if (i % 50 == 0)
            {
                foreach (var (name, parameter) in net.named_parameters())
                {
                    Console.WriteLine($"{name}: {parameter.grad?.abs().mean().ToSingle()}");
                }
            }

            optimizer.step();
        }
    }
}
