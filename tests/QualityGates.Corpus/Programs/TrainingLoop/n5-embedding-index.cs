// corpus: An index of embeddings is filled from a loader. The labels of a batch are kept as they are, and gone with it; the embeddings are computed in a scope and put into the index without leaving it.
// library: TorchSharp
// axis: loader, dictionary of tensors, class that keeps
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Search;

public sealed class EmbeddingIndex(Module<Tensor, Tensor> encoder)
{
    private readonly List<Tensor> labels = new();
    private readonly List<Tensor> vectors = new();

    public void Fill(torch.utils.data.Dataset products)
    {
        using var loader = new DataLoader(products, 128, shuffle: false);
        encoder.eval();
        using var guard = no_grad();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var vector = functional.normalize(encoder.call(batch["image"]));
            vectors.Add(vector); // expect: MLQ5005
            labels.Add(batch["label"]); // expect: MLQ5005
        }
    }

    public long Nearest(Tensor image)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var asked = functional.normalize(encoder.call(image));
        var (best, found) = (float.NegativeInfinity, -1L);
        for (var index = 0; index < vectors.Count; index++)
        {
            var scores = vectors[index].matmul(asked.t()).squeeze(1);
            var highest = scores.max().item<float>();
            if (highest > best)
            {
                best = highest;
                found = labels[index][scores.argmax()].item<long>();
            }
        }

        return found;
    }
}
