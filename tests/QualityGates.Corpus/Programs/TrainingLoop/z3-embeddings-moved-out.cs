// corpus: Each batch of embeddings is taken out of the scope of its pass, and joined when all are there.
// library: TorchSharp
// axis: library, collection of tensors
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Recipes;

public static class Embeddings
{
    public static float[] Compute(Module<Tensor, Tensor> encoder, IEnumerable<Tensor> batches)
    {
        encoder.eval();
        using var guard = no_grad();
        using var outer = NewDisposeScope();
        var parts = new List<Tensor>();
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            var code = functional.normalize(encoder.call(batch), 2, 1);
            parts.Add(code.MoveToOuterDisposeScope());
        }

        return cat(parts).data<float>().ToArray();
    }
}
