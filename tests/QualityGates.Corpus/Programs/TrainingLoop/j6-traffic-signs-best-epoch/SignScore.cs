using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TrafficSigns;

public sealed record SignScore(double Loss, double Accuracy)
{
    public static SignScore Of(SignNet net, SignSet signs)
    {
        net.eval();
        using var guard = no_grad();
        using var loader = torch.utils.data.DataLoader(signs, 256, disposeDataset: false);
        var loss = 0.0;
        var right = 0L;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var output = net.call(batch["picture"]);
            loss += functional.cross_entropy(output, batch["sign"], reduction: Reduction.Sum).item<float>();
            right += output.argmax(1).eq(batch["sign"]).sum().item<long>();
        }

        return new SignScore(loss / signs.Count, (double)right / signs.Count);
    }
}
