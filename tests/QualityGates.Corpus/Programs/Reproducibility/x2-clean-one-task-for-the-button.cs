// corpus: A button of a window starts one task that draws rows and trains, with nothing beside it, while the window stays alive.
// library: ML.NET
// axis: single Task.Run, view model
using System.ComponentModel;
using Microsoft.ML;

namespace Pinball;

public sealed class Ball
{
    public float Speed { get; set; }

    public float Angle { get; set; }

    public bool Lost { get; set; }
}

public sealed class TrainingViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 6);
    private readonly Random _random = new(6);

    public event PropertyChangedEventHandler? PropertyChanged;

    public double AreaUnderCurve { get; private set; }

    public double F1 { get; private set; }

    public async Task OnTrainClickedAsync()
    {
        var (auc, f1) = await Task.Run(() => Train(5000));
        AreaUnderCurve = auc;
        F1 = f1;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(null));
    }

    private (double Auc, double F1) Train(int count)
    {
        var balls = new List<Ball>();
        while (balls.Count < count)
        {
            var speed = 10 * _random.NextSingle();
            var angle = 90 * _random.NextSingle();
            balls.Add(new Ball { Speed = speed, Angle = angle, Lost = speed * MathF.Sin(angle) > 4 });
        }

        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(balls), testFraction: 0.2, seed: 6);
        var model = _ml.Transforms.Concatenate("Features", nameof(Ball.Speed), nameof(Ball.Angle))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Ball.Lost)))
            .Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Ball.Lost));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
