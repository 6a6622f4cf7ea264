using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Windows.Input;
using Microsoft.ML;

namespace WineDesk;

public sealed class WineViewModel : INotifyPropertyChanged, IDisposable
{
    private readonly WineModel _model;
    private readonly IWineCellar _cellar;
    private PredictionEngine<Wine, WinePoints>? _engine;
    private float _alcohol = 12.5f;
    private float _acidity = 5.5f;
    private float _sugar = 2f;
    private string _status = "";

    public WineViewModel(WineModel model, IWineCellar cellar)
    {
        _model = model;
        _cellar = cellar;
        RateCellar = new RelayCommand(RateCellarAsync, () => _cellar.Exists);
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public ObservableCollection<string> Ranking { get; } = [];

    public ICommand RateCellar { get; }

    public float Alcohol { get => _alcohol; set => Change(ref _alcohol, value); }

    public float Acidity { get => _acidity; set => Change(ref _acidity, value); }

    public float Sugar { get => _sugar; set => Change(ref _sugar, value); }

    public string Status { get => _status; private set => Change(ref _status, value); }

    public float Points
    {
        get
        {
            _engine ??= _model.CreateEngine();
            return _engine.Predict(new Wine { Alcohol = _alcohol, Acidity = _acidity, Sugar = _sugar }).Points;
        }
    }

    public void Dispose() => _engine?.Dispose();

    private async Task RateCellarAsync()
    {
        Status = "rating ...";
        var wines = await _cellar.WinesAsync();
        var rated = await Task.Run(() => _model.ScoreList(wines));
        Ranking.Clear();
        foreach (var (name, points) in rated)
        {
            Ranking.Add($"{name}: {points:F1}");
        }

        Status = $"{rated.Count} wines";
    }

    private void Change<T>(ref T field, T value, [CallerMemberName] string? property = null)
    {
        if (EqualityComparer<T>.Default.Equals(field, value))
        {
            return;
        }

        field = value;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(property));
        if (property is nameof(Alcohol) or nameof(Acidity) or nameof(Sugar))
        {
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Points)));
        }
    }
}
