// corpus: The labels of all batches are collected as they come from a loader that releases each batch after its pass.
// library: TorchSharp
// axis: library, DataLoader, dictionary batches
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Signs;

public sealed class SignDataset(Tensor images, Tensor labels) : torch.utils.data.Dataset
{
    public override long Count => labels.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["image"] = images.select(0, index).clone(),
        ["label"] = labels.select(0, index).clone(),
    };
}

public static class Confusion
{
    public static long[,] Of(Module<Tensor, Tensor> net, SignDataset signs, int classes)
    {
        net.eval();
        using var guard = no_grad();
        using var loader = torch.utils.data.DataLoader(signs, 64, shuffle: false);
        var guessed = new List<Tensor>();
        var wanted = new List<Tensor>();
        foreach (var batch in loader)
        {
            guessed.Add(net.call(batch["image"]).argmax(1));
            wanted.Add(batch["label"]); // expect: MLQ5005
        }

        var table = new long[classes, classes];
        var left = cat(wanted).data<long>().ToArray();
        var right = cat(guessed).data<long>().ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            table[left[i], right[i]]++;
        }

        return table;
    }
}
