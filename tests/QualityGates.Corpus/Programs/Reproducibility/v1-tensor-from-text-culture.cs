// corpus: Sensor lines become tensors by double.Parse of the machine's culture.
// library: TorchSharp
// axis: local function
using TorchSharp;
using static TorchSharp.torch;

namespace Vibration;

public static class Windows
{
    public static (Tensor X, Tensor Y) Load(string path)
    {
        var xs = new List<float[]>();
        var ys = new List<float>();
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var parts = line.Split('\t', StringSplitOptions.TrimEntries);
            xs.Add(parts[..^1].Select(Value).ToArray());
            ys.Add(Value(parts[^1]));
        }

        return (stack(xs.Select(row => tensor(row))), tensor(ys.ToArray()).unsqueeze(1));

        static float Value(string text) => (float)double.Parse(text); // expect: MLQ1008
    }
}
