// corpus: A report asks the model of every month, each from a file of its own, and the last session once more for all stations.
// library: ONNX Runtime
// axis: console, loop over files
using System.Globalization;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var folder = new DirectoryInfo(args[0]);
var week = File.ReadLines(args[1]).Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray();
var drift = new SortedDictionary<string, float>(StringComparer.Ordinal);
foreach (var file in folder.EnumerateFiles("????-??.onnx").OrderBy(entry => entry.Name, StringComparer.Ordinal))
{
    using var session = new InferenceSession(file.FullName);
    drift[Path.GetFileNameWithoutExtension(file.Name)] = session.Ask(week)[0];
}

using var latest = new InferenceSession(Path.Combine(folder.FullName, "latest.onnx"));
var stations = File.ReadLines(args[2])
    .Select(line => line.Split(';'))
    .ToDictionary(cells => cells[0], cells => latest.Ask(Array.ConvertAll(cells[1..], cell => float.Parse(cell, CultureInfo.InvariantCulture))));
File.WriteAllLines("drift.csv", drift.Select(month => string.Create(CultureInfo.InvariantCulture, $"{month.Key},{month.Value}")));
File.WriteAllLines("stations.csv", stations.OrderBy(station => station.Key, StringComparer.Ordinal)
    .Select(station => string.Create(CultureInfo.InvariantCulture, $"{station.Key},{station.Value.Average()}")));

internal static class Sessions
{
    public static float[] Ask(this InferenceSession session, float[] values)
    {
        var name = session.InputMetadata.Keys.First();
        var tensor = new DenseTensor<float>(values, [1, values.Length]);
        using var results = session.Run([NamedOnnxValue.CreateFromTensor(name, tensor)], session.OutputNames);
        return results.First().AsEnumerable<float>().ToArray();
    }
}
