// corpus: A client for labelling gets its key as a positional and as a named argument.
// library: ML.NET
// axis: positional argument, named argument, field
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var first = new LabelClient("https://labels.example.org", "c2f81d7e5a9b4c06b3d2"); // expect: MLQ4003
var second = new LabelClient(apiKey: "sk-proj-Qm7Lx2Vt9Rb4Kd8Wn3Zc6Yh", endpoint: "https://labels.example.org"); // expect: MLQ4003
var third = new LabelClient("https://labels.example.org", Environment.GetEnvironmentVariable("LABELS_KEY") ?? "");
Console.WriteLine($"{first} {second} {third} {ml.Model}");

sealed class LabelClient(string endpoint, string apiKey)
{
    private readonly string _secret = apiKey;

    public override string ToString() => endpoint + _secret.Length;
}
