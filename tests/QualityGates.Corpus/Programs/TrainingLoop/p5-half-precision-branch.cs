// corpus: In half precision the loss is scaled up and the gradients down again; only the other branch clears the gradients first.
// library: TorchSharp
// axis: branch in the loop, scaled loss
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class HalfTraining(Module<Tensor, Tensor> net, bool half)
{
    private const float Scale = 1024;

    public void Fit(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(71);
        var optimizer = optim.SGD(net.parameters(), 0.01);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            if (half)
            {
                var loss = functional.cross_entropy(net.call(x.half()).to(ScalarType.Float32), y) * Scale;
                loss.backward(); // expect: MLQ5001
                foreach (var parameter in net.parameters())
                {
                    parameter.grad?.div_(Scale);
                }
            }
            else
            {
                optimizer.zero_grad();
                functional.cross_entropy(net.call(x), y).backward();
            }

            optimizer.step();
        }
    }
}
