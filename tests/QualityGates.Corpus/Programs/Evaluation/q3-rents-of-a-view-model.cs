// corpus: A view model fits a regression when its window opens and asks it for each flat that is typed in; it was never scored.
// library: ML.NET
// axis: view model, model in a field
using System.ComponentModel;
using Microsoft.ML;

namespace Rents;

public sealed class Flat
{
    public float Area { get; set; }

    public float Rooms { get; set; }

    public float Rent { get; set; }
}

public sealed class RentGuess
{
    public float Score { get; set; }
}

public interface IFlatSource
{
    IReadOnlyList<Flat> All();
}

public sealed class RentViewModel(IFlatSource source) : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 12);
    private PredictionEngine<Flat, RentGuess>? _engine;
    private string _text = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Text
    {
        get => _text;
        private set
        {
            _text = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Text)));
        }
    }

    public void Opened()
    {
        var rows = _ml.Data.LoadFromEnumerable(source.All());
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms))
            .Append(_ml.Regression.Trainers.FastForest(labelColumnName: nameof(Flat.Rent), numberOfTrees: 200));
        var model = pipeline.Fit(rows); // expect: MLQ3001
        _engine = _ml.Model.CreatePredictionEngine<Flat, RentGuess>(model);
    }

    public void Typed(float area, float rooms)
    {
        if (_engine is null)
        {
            return;
        }

        var guess = _engine.Predict(new Flat { Area = area, Rooms = rooms });
        Text = $"about {guess.Score:F0} a month";
    }
}
