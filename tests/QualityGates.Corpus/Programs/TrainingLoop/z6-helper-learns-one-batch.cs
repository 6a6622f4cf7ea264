// corpus: The helper that learns one batch makes its own SGD, and the momentum begins at zero with each batch.
// library: TorchSharp
// axis: static helpers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class DigitTraining
{
    public static double Run(Module<Tensor, Tensor> net, IEnumerable<(Tensor Pixels, Tensor Digit)> train, Tensor pixels, Tensor digits)
    {
        random.manual_seed(5);
        foreach (var (x, y) in train)
        {
            Console.WriteLine(LearnBatch(net, x, y));
        }

        return Accuracy(net, pixels, digits);
    }

    private static float LearnBatch(Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        var sgd = optim.SGD(net.parameters(), 0.01, momentum: 0.9); // expect: MLQ5008
        sgd.zero_grad();
        var loss = functional.cross_entropy(net.call(x), y);
        loss.backward();
        sgd.step();
        return loss.item<float>();
    }

    private static double Accuracy(Module<Tensor, Tensor> net, Tensor pixels, Tensor digits)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return net.call(pixels).argmax(1).eq(digits).to(float64).mean().item<double>();
    }
}
