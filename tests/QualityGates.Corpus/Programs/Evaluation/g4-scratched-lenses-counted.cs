// corpus: Scratched lenses are counted where the margin of a perceptron is over one half, as if it were a probability.
// library: ML.NET
// axis: view model, LINQ
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lenses;

public sealed class Lens
{
    [VectorType(12)] public float[] Texture { get; set; } = new float[12];

    public bool Scratched { get; set; }
}

public sealed class LensScore
{
    public float Score { get; set; }
}

public sealed class InspectionViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 9);
    private ITransformer? _model;

    public event PropertyChangedEventHandler? PropertyChanged;

    public int Scratched { get; private set; }

    public double F1 { get; private set; }

    public double RocArea { get; private set; }

    public void Learn(IReadOnlyList<Lens> lenses)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(lenses), testFraction: 0.2);
        _model = _ml.Transforms.NormalizeMinMax("Features", nameof(Lens.Texture))
            .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Lens.Scratched)))
            .Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(_model.Transform(split.TestSet), nameof(Lens.Scratched));
        (F1, RocArea) = (metrics.F1Score, metrics.AreaUnderRocCurve);
        Changed(nameof(F1));
        Changed(nameof(RocArea));
    }

    public void Inspect(IReadOnlyList<Lens> belt)
    {
        if (_model is null)
        {
            return;
        }

        var scored = _model.Transform(_ml.Data.LoadFromEnumerable(belt));
        Scratched = _ml.Data.CreateEnumerable<LensScore>(scored, reuseRowObject: false)
            .Count(lens => lens.Score > 0.5f); // expect: MLQ3006
        Changed(nameof(Scratched));
    }

    private void Changed(string name) => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
