using System.ComponentModel;
using System.Runtime.CompilerServices;
using ChurnDesk.Models;
using ChurnDesk.Services;
using Microsoft.ML;

namespace ChurnDesk.ViewModels;

public sealed class MainViewModel : INotifyPropertyChanged
{
    private readonly ChurnTrainer _trainer;
    private readonly ICustomerSource _customers;
    private ChurnModel? _model;
    private PredictionEngine<Customer, ChurnForecast>? _engine;
    private double _areaUnderCurve;
    private double _f1;
    private string _verdict = "";

    public MainViewModel(ChurnTrainer trainer, ICustomerSource customers, string folder)
    {
        _trainer = trainer;
        _customers = customers;
        Train = new RelayCommand(TrainAsync, () => true);
        Save = new RelayCommand(() => Task.Run(() => _trainer.Save(_model!, folder)), () => _model is not null && AreaUnderCurve >= 0.75);
        Ask = new RelayCommand(AskAsync, () => _engine is not null);
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public RelayCommand Train { get; }

    public RelayCommand Save { get; }

    public RelayCommand Ask { get; }

    public Customer Draft { get; } = new() { Contract = "monthly" };

    public float WarnAbove { get; set; } = 0.4f;

    public double AreaUnderCurve
    {
        get => _areaUnderCurve;
        private set => Set(ref _areaUnderCurve, value);
    }

    public double F1
    {
        get => _f1;
        private set => Set(ref _f1, value);
    }

    public string Verdict
    {
        get => _verdict;
        private set => Set(ref _verdict, value);
    }

    private async Task TrainAsync()
    {
        _model = await Task.Run(() => _trainer.Train(_customers));
        AreaUnderCurve = _model.Quality.AreaUnderRocCurve;
        F1 = _model.Quality.F1Score;
        _engine?.Dispose();
        _engine = _trainer.Engine(_model);
        Save.Refresh();
        Ask.Refresh();
    }

    private Task AskAsync()
    {
        var forecast = _engine!.Predict(Draft);
        Verdict = forecast.Probability >= WarnAbove ? $"likely to leave ({forecast.Probability:P0})" : "will stay";
        return Task.CompletedTask;
    }

    private void Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
    {
        if (!EqualityComparer<T>.Default.Equals(field, value))
        {
            field = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
        }
    }
}
