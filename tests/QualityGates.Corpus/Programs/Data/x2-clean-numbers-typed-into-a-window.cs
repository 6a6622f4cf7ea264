// corpus: A view model takes the numbers somebody types; while they are none, the price is empty.
// library: ML.NET
// axis: view model, prediction of one row
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.ML;

namespace Showroom;

public sealed class Car
{
    public float Power { get; set; }

    public float Mileage { get; set; }

    public float Price { get; set; }
}

public sealed class CarPrice
{
    public float Score { get; set; }
}

public sealed class CarViewModel : INotifyPropertyChanged, IDisposable
{
    private readonly PredictionEngine<Car, CarPrice> _engine;
    private string _power = "";
    private string _mileage = "";

    public CarViewModel(MLContext ml, ITransformer model) =>
        _engine = ml.Model.CreatePredictionEngine<Car, CarPrice>(model);

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Price { get; private set; } = "";

    public string Power
    {
        get => _power;
        set => Set(ref _power, value);
    }

    public string Mileage
    {
        get => _mileage;
        set => Set(ref _mileage, value);
    }

    public void Dispose() => _engine.Dispose();

    private void Set(ref string storage, string value, [CallerMemberName] string name = "")
    {
        storage = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        Estimate();
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Price)));
    }

    private void Estimate()
    {
        try
        {
            var car = new Car
            {
                Power = float.Parse(_power, CultureInfo.CurrentCulture),
                Mileage = float.Parse(_mileage, CultureInfo.CurrentCulture),
            };
            Price = _engine.Predict(car).Score.ToString("C0", CultureInfo.CurrentCulture);
        }
        catch (FormatException)
        {
            Price = "";
        }
    }
}
