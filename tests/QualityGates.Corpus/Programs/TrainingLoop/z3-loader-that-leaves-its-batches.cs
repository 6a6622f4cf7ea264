// corpus: The loader is told not to release its batches, so their labels may be kept.
// library: TorchSharp
// axis: library, DataLoader, TensorDataset
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Coins;

public static class CoinAccuracy
{
    public static (double Accuracy, double Error) Measure(Module<Tensor, Tensor> net, Tensor images, Tensor labels)
    {
        net.eval();
        using var guard = no_grad();
        using var outer = NewDisposeScope();
        using var loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(images, labels), 32, disposeBatch: false);
        var guessed = new List<Tensor>();
        var wanted = new List<Tensor>();
        foreach (var batch in loader)
        {
            guessed.Add(net.call(batch[0]).argmax(1));
            wanted.Add(batch[1]);
        }

        var right = cat(guessed).eq(cat(wanted)).sum().ToInt64() / (double)labels.shape[0];
        return (right, 1 - right);
    }
}
