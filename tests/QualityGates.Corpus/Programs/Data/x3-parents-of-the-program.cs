// corpus: The folder of arrays for a model of glaciers is found by three steps up from the program, by members, in a static field.
// library: NumSharp
// axis: members that climb
using NumSharp;

namespace Glaciers;

public static class Arrays
{
    private static readonly string Root = Directory.GetParent(AppContext.BaseDirectory)!.Parent!.Parent!.FullName; // expect: MLQ4001

    public static NDArray Load(string name) => np.load_npy(Path.Combine(Root, "arrays", name + ".npy"));
}

public sealed class MeltModel
{
    private readonly NDArray _weights = Arrays.Load("weights");

    public double Error()
    {
        var x = Arrays.Load("held-x");
        var y = Arrays.Load("held-y");
        var off = np.dot(x, _weights) - y;
        return np.mean(off * off).item<double>();
    }
}
