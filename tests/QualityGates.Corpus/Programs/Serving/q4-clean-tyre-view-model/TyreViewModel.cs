// corpus: A view model of a workshop asks a service for the wear of a tyre; the service loads its model once and keeps its engine to itself.
// library: ML.NET
// axis: WPF, view model
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Windows.Input;

namespace Workshop;

public sealed class TyreViewModel : INotifyPropertyChanged
{
    private readonly ITyreWear _wear;
    private string _kilometres = "";
    private string _pressure = "";
    private string _answer = "";

    public TyreViewModel(ITyreWear wear)
    {
        _wear = wear;
        Ask = new AsyncCommand(AskAsync);
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public ICommand Ask { get; }

    public string Kilometres
    {
        get => _kilometres;
        set => Set(ref _kilometres, value);
    }

    public string Pressure
    {
        get => _pressure;
        set => Set(ref _pressure, value);
    }

    public string Answer
    {
        get => _answer;
        private set => Set(ref _answer, value);
    }

    private async Task AskAsync()
    {
        if (!float.TryParse(Kilometres, CultureInfo.CurrentCulture, out var kilometres)
            || !float.TryParse(Pressure, CultureInfo.CurrentCulture, out var pressure))
        {
            Answer = "Please enter two numbers.";
            return;
        }

        Answer = "…";
        var millimetres = await _wear.RemainingProfileAsync(new Tyre { Kilometres = kilometres, Pressure = pressure });
        Answer = string.Create(CultureInfo.CurrentCulture, $"{millimetres:F1} mm of profile");
    }

    private void Set(ref string field, string value, [CallerMemberName] string? name = null)
    {
        if (field != value)
        {
            field = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        }
    }
}
