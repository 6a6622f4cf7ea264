// corpus: A desktop tool loads a model and reads the price out of a property that is spelt in lower case.
// library: ML.NET
// axis: view model, loaded model
using System.ComponentModel;
using Microsoft.ML;

namespace Appraisal.Desktop;

public sealed class Ring
{
    public float Carat { get; set; }

    public string Cut { get; set; } = "";

    public string Clarity { get; set; } = "";
}

public sealed class RingPrice
{
    public float score { get; set; } // expect: MLQ6006
}

public sealed class RingViewModel : INotifyPropertyChanged
{
    private readonly PredictionEngine<Ring, RingPrice> engine;
    private string price = "";

    public RingViewModel(string modelFile)
    {
        var context = new MLContext(seed: 1);
        engine = context.Model.CreatePredictionEngine<Ring, RingPrice>(context.Model.Load(modelFile, out _));
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public Ring Ring { get; } = new();

    public string Price
    {
        get => price;
        private set
        {
            price = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Price)));
        }
    }

    public void Appraise() => Price = engine.Predict(Ring).score.ToString("C0");
}
