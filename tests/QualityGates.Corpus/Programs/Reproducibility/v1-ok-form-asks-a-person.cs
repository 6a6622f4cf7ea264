// corpus: A form reads numbers that a person types, and shows a price as the person writes it.
// library: ML.NET
// axis: look-alikes
using Microsoft.ML;

namespace Desk;

public class Control
{
    public virtual string Text { get; set; } = "";
}

public sealed class TextBox : Control;

public sealed class Label : Control;

public sealed class Flat
{
    public float Area { get; set; }
    public float Rooms { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}

public sealed class PriceForm(PredictionEngine<Flat, Price> engine)
{
    private readonly TextBox _area = new();
    private readonly TextBox _rooms = new();
    private readonly Label _price = new();

    public void Estimate(object? sender, EventArgs e)
    {
        if (!float.TryParse(_area.Text, out var area) || !float.TryParse(_rooms.Text, out var rooms))
        {
            _price.Text = "Please type numbers.";
            return;
        }

        _price.Text = engine.Predict(new Flat { Area = area, Rooms = rooms }).Score.ToString("C0");
    }
}
