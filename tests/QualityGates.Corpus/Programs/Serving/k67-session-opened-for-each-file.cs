// corpus: A nightly job opens the same network for each picture, in a method the loop calls, and drops what Run gives.
// library: ONNX Runtime
// axis: loop, helper, local function
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

internal sealed class NightlyLabels
{
    private const int Side = 64;
    private readonly string _network;
    private readonly string[] _names;

    public NightlyLabels(string network, string[] names)
    {
        _network = network;
        _names = names;
    }

    public IReadOnlyDictionary<string, string> Run(string folder)
    {
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.raw").Order(StringComparer.Ordinal))
        {
            try
            {
                labels[Path.GetFileName(file)] = Label(file);
            }
            catch (IOException error)
            {
                Console.Error.WriteLine($"{file}: {error.Message}");
                throw;
            }
        }

        return labels;
    }

    private string Label(string file)
    {
        var pixels = Pixels(File.ReadAllBytes(file));
        using var session = new InferenceSession(_network); // expect: MLQ6002
        return _names[Best(session)];

        int Best(InferenceSession open)
        {
            var input = NamedOnnxValue.CreateFromTensor(open.InputNames[0], pixels);
            var output = open.Run([input]); // expect: MLQ6004
            var scores = output[0].AsEnumerable<float>().ToArray();
            return Array.IndexOf(scores, scores.Max());
        }
    }

    private static DenseTensor<float> Pixels(byte[] bytes)
    {
        var tensor = new DenseTensor<float>(new[] { 1, 1, Side, Side });
        for (var i = 0; i < Side * Side; i++)
        {
            tensor[0, 0, i / Side, i % Side] = bytes[i] / 255f;
        }

        return tensor;
    }
}

internal static class Job
{
    private static void Main(string[] args)
    {
        var labels = new NightlyLabels(args[0], File.ReadAllLines(args[1])).Run(args[2]);
        File.WriteAllLines(args[3], labels.Select(pair => $"{pair.Key}\t{pair.Value}"));
    }
}
