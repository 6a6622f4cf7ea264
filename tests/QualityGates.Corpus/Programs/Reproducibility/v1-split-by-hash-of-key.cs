// corpus: Patients are held out by the hash code of a record with their key; products get an embedding by the hash of their name.
// library: ML.NET, TorchSharp
// axis: record, lambda
using Microsoft.ML;
using TorchSharp;
using static TorchSharp.torch;

namespace Holdout;

public readonly record struct PatientKey(string Clinic, string Number);

public sealed class Visit
{
    public string Clinic { get; set; } = "";
    public string Number { get; set; } = "";
    public float Pressure { get; set; }
    public float Pulse { get; set; }
    public bool Label { get; set; }
}

public sealed class Study(MLContext ml)
{
    public double Measure(IReadOnlyCollection<Visit> visits)
    {
        var held = visits.Where(visit => Held(new PatientKey(visit.Clinic, visit.Number))).ToList();
        var learned = visits.Where(visit => !Held(new PatientKey(visit.Clinic, visit.Number))).ToList();
        var model = ml.Transforms.Concatenate("Features", "Pressure", "Pulse")
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(learned));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(held))).F1Score;
    }

    private static bool Held(PatientKey key) => key.GetHashCode() % 5 == 0; // expect: MLQ1009
}

public sealed class ProductEncoder(int rows, int width) : IDisposable
{
    private readonly TorchSharp.Modules.Embedding _table = nn.Embedding(rows, width);

    public Tensor Encode(IEnumerable<string> names)
    {
        var ids = names.Select(name => (long)((uint)StringComparer.OrdinalIgnoreCase.GetHashCode(name) % (uint)rows)).ToArray(); // expect: MLQ1009
        return _table.call(tensor(ids));
    }

    public void Dispose() => _table.Dispose();
}
