// corpus: The view model of a window holds an engine for its life and is only used by the thread of the window.
// library: ML.NET
// axis: desktop
using System.ComponentModel;
using System.Windows.Input;
using Microsoft.ML;

namespace Mushrooms.Desktop;

public sealed class Mushroom
{
    public float Cap { get; set; }

    public float Stem { get; set; }
}

public sealed class Edibility
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public sealed class MushroomViewModel : INotifyPropertyChanged, IDisposable
{
    private readonly PredictionEngine<Mushroom, Edibility> _engine;

    public MushroomViewModel(MLContext ml, string modelFile)
    {
        _engine = ml.Model.CreatePredictionEngine<Mushroom, Edibility>(ml.Model.Load(modelFile, out _));
        Judge = new Command(OnJudge);
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public ICommand Judge { get; }

    public float Cap { get; set; }

    public float Stem { get; set; }

    public string Verdict { get; private set; } = "";

    public void Dispose() => _engine.Dispose();

    private void OnJudge()
    {
        var answer = _engine.Predict(new Mushroom { Cap = Cap, Stem = Stem });
        Verdict = answer.PredictedLabel && answer.Probability > 0.99f ? "edible" : "leave it";
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Verdict)));
    }
}

public sealed class Command(Action run) : ICommand
{
    public event EventHandler? CanExecuteChanged
    {
        add { }
        remove { }
    }

    public bool CanExecute(object? parameter) => true;

    public void Execute(object? parameter) => run();
}
