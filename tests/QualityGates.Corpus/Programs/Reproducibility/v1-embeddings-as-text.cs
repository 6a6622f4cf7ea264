// corpus: Embeddings, predictions and settings are written by Join, Append and WriteAllLines, and dates are read, in the machine's culture.
// library: ONNX Runtime, ML.NET
// axis: several
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace AsText;

public sealed class EmbeddingExport(InferenceSession session)
{
    public void Write(IReadOnlyList<float[]> inputs, string path)
    {
        using var writer = File.CreateText(path);
        foreach (var input in inputs)
        {
            using var results = session.Run([NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(input, [1, input.Length]))]);
            writer.WriteLine(string.Join(",", results[0].AsEnumerable<float>())); // expect: MLQ1008
        }
    }
}

public sealed class Visit
{
    public float Weekday { get; set; }
    public float Temperature { get; set; }
    public float Label { get; set; }
}

public sealed class VisitForecast(MLContext ml)
{
    public void Run(string input, string output)
    {
        var visits = new List<Visit>();
        foreach (var line in File.ReadLines(input))
        {
            var cells = line.Split('\t');
            visits.Add(new Visit
            {
                Weekday = (float)DateTime.Parse(cells[0]).DayOfWeek, // expect: MLQ1008
                Temperature = (float)decimal.Parse(cells[1]), // expect: MLQ1008
                Label = float.Parse(cells[2].AsSpan().Trim()), // expect: MLQ1008
            });
        }

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(visits), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Weekday", "Temperature").Append(ml.Regression.Trainers.FastTree()).Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        Console.WriteLine(ml.Regression.Evaluate(scored).RSquared);

        var text = new StringBuilder("actual;predicted\n");
        foreach (var (actual, predicted) in scored.GetColumn<float>("Label").Zip(scored.GetColumn<float>("Score")))
        {
            text.Append(actual).Append(';').Append(predicted).Append('\n'); // expect: MLQ1008 MLQ1008
        }

        File.WriteAllText(output, text.ToString());
    }
}
