// corpus: The number of right answers is added up in a tensor of a scope that has gone when it is read.
// library: TorchSharp
// axis: evaluation loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Spam;

public static class Evaluation
{
    public static double Accuracy(Module<Tensor, Tensor> model, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        model.eval();
        using var guard = no_grad();
        var correct = zeros(1);
        long total = 0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var predicted = model.call(x).argmax(1);
            correct = correct + predicted.eq(y).sum(); // expect: MLQ5005
            total += y.shape[0];
        }

        return correct.item<float>() / total;
    }

    public static double AccuracyRightly(Module<Tensor, Tensor> model, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        model.eval();
        using var guard = no_grad();
        long correct = 0, total = 0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var predicted = model.call(x).argmax(1);
            correct += predicted.eq(y).sum().item<long>();
            total += y.shape[0];
        }

        return (double)correct / total;
    }
}
