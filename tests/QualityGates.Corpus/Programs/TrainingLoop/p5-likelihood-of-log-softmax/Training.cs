using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Digits;

public sealed class Training(LogProbabilities net, optim.Optimizer optimizer)
{
    public void Epoch(IEnumerable<(Tensor Images, Tensor Digits)> batches)
    {
        net.train();
        foreach (var (images, digits) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            using var loss = functional.nll_loss(net.call(images), digits);
            loss.backward();
            optimizer.step();
        }
    }

    public double Accuracy(IEnumerable<(Tensor Images, Tensor Digits)> batches)
    {
        net.eval();
        using var guard = no_grad();
        long right = 0, all = 0;
        foreach (var (images, digits) in batches)
        {
            using var scope = NewDisposeScope();
            right += net.call(images).argmax(1).eq(digits).sum().ToInt64();
            all += digits.shape[0];
        }

        return right / (double)all;
    }
}
