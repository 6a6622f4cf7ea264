// corpus: Tensors of batches in an array and in a dictionary by key; a detached copy and a sum of numbers are fine.
// library: TorchSharp
// axis: collection
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Pines;

public static class Rings
{
    public static Tensor[] Kept(utils.data.Dataset rings, int batches)
    {
        var all = new Tensor[batches];
        var i = 0;
        foreach (var batch in utils.data.DataLoader(rings, 16))
        {
            all[i++] = batch["width"]; // expect: MLQ5005
        }

        return all;
    }

    public static Dictionary<string, Tensor> Copied(utils.data.Dataset rings)
    {
        var all = new Dictionary<string, Tensor>();
        foreach (var batch in utils.data.DataLoader(rings, 16))
        {
            all[$"{all.Count}"] = batch["width"].clone();
        }

        return all;
    }

    public static double Total(utils.data.Dataset rings)
    {
        var sum = 0.0;
        foreach (var batch in utils.data.DataLoader(rings, 16))
        {
            sum += batch["width"].sum().ToDouble();
        }

        return sum;
    }
}
