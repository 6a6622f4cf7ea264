using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Cifar;

public sealed record Score(double Loss, double Accuracy, double TopTwo);

public static class Scores
{
    public static Score Of(Module<Tensor, Tensor> net, CifarImages images, int batchSize)
    {
        net.eval();
        using var guard = no_grad();
        using var loader = torch.utils.data.DataLoader(images, batchSize, disposeDataset: false);
        var loss = 0.0;
        var right = 0L;
        var near = 0L;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var labels = batch["label"];
            var logits = net.call(batch["image"]);
            loss += functional.cross_entropy(logits, labels, reduction: Reduction.Sum).item<float>();
            right += logits.argmax(1).eq(labels).sum().item<long>();
            near += logits.topk(2, 1).indexes.eq(labels.unsqueeze(1)).sum().item<long>();
        }

        return new Score(loss / images.Count, (double)right / images.Count, (double)near / images.Count);
    }
}
