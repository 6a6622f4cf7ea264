// corpus: The recording of gradients is switched off by a statement whose guard nobody holds.
// library: TorchSharp
// axis: library, prediction
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Parcels;

public sealed class ParcelSorter
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(28, 56), ReLU(), Linear(56, 7));

    public ParcelSorter(string weights)
    {
        net.load(weights);
        net.eval();
    }

    public IEnumerable<int> Sort(IReadOnlyList<float[]> parcels)
    {
        torch.no_grad(); // expect: MLQ5004
        var chutes = new List<int>();
        foreach (var parcel in parcels)
        {
            using var scope = NewDisposeScope();
            chutes.Add((int)net.call(tensor(parcel).unsqueeze(0)).argmax(1).ToInt64());
        }

        return chutes;
    }
}
