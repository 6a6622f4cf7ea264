// corpus: Labelled and unlabelled batches have losses of their own, and nothing clears between the steps.
// library: TorchSharp
// axis: semi-supervised, branches, record
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lichens;

public sealed record Batch(Tensor Image, Tensor? Species);

public static class SemiSupervised
{
    public static void Fit(Module<Tensor, Tensor> encoder, Module<Tensor, Tensor> decoder, Module<Tensor, Tensor> head, IEnumerable<Batch> batches)
    {
        random.manual_seed(11);
        var all = encoder.parameters().Concat(decoder.parameters()).Concat(head.parameters());
        var optimizer = optim.SGD(all, 0.01, momentum: 0.9);
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            var code = encoder.call(batch.Image);
            if (batch.Species is { } species)
            {
                functional.cross_entropy(head.call(code), species).backward(); // expect: MLQ5001
            }
            else
            {
                functional.mse_loss(decoder.call(code), batch.Image).backward(); // expect: MLQ5001
            }

            optimizer.step();
        }
    }
}
