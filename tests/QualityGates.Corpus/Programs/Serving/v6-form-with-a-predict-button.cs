// corpus: A form of a desktop program: the engine is a field, and a click asks it for what stands in the boxes.
// library: ML.NET
// axis: partial class, events
// scores: MLQ6003
using Microsoft.ML;

namespace CarPrices.Desktop;

public abstract class Form
{
    protected virtual void OnLoad(EventArgs e)
    {
    }
}

public sealed class NumberBox
{
    public decimal Value { get; set; }
}

public sealed class Car
{
    public float Kilometres { get; set; }
    public float Year { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}

public partial class PriceForm : Form
{
    private readonly NumberBox _kilometres = new();
    private readonly NumberBox _year = new();
    private PredictionEngine<Car, Price>? _engine;

    public string Answer { get; private set; } = "";

    protected override void OnLoad(EventArgs e)
    {
        base.OnLoad(e);
        var ml = new MLContext();
        var model = ml.Model.Load("cars.zip", out _);
        _engine = ml.Model.CreatePredictionEngine<Car, Price>(model);
    }

    private void PredictButton_Click(object sender, EventArgs e)
    {
        if (_engine is null)
        {
            return;
        }

        var price = _engine.Predict(new Car { Kilometres = (float)_kilometres.Value, Year = (float)_year.Value });
        Answer = price.Score.ToString("C0");
    }
}
