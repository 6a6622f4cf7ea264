// corpus: A view model trains a network with dropout and measures it afterwards without eval, so the figures the user sees are those of a network with holes.
// library: TorchSharp
// axis: view model
using System.ComponentModel;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Bridges;

public sealed class CrackNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _first = nn.Linear(11, 48);
    private readonly nn.Module<Tensor, Tensor> _drop = nn.Dropout(0.5);
    private readonly nn.Module<Tensor, Tensor> _last = nn.Linear(48, 1);

    public CrackNet()
        : base(nameof(CrackNet))
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _last.call(_drop.call(_first.call(input).relu()));
}

public sealed class CrackViewModel : INotifyPropertyChanged
{
    private readonly CrackNet _net;
    private string _summary = "";

    public CrackViewModel()
    {
        manual_seed(33);
        _net = new CrackNet();
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Summary
    {
        get => _summary;
        private set
        {
            _summary = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Summary)));
        }
    }

    public async Task FitAsync((Tensor X, Tensor Y) train, (Tensor X, Tensor Y) test)
    {
        await Task.Run(() => Fit(train.X, train.Y));
        var (mae, rmse) = await Task.Run(() => Measure(test.X, test.Y));
        Summary = string.Create(CultureInfo.InvariantCulture, $"MAE {mae:F2} mm, RMSE {rmse:F2} mm");
    }

    private void Fit(Tensor x, Tensor y)
    {
        _net.train();
        using var optimizer = optim.Adam(_net.parameters());
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(_net.call(x), y).backward();
            optimizer.step();
        }
    }

    private (float Mae, float Rmse) Measure(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var predicted = _net.call(x); // expect: MLQ5003
        return (
            nn.functional.l1_loss(predicted, y).item<float>(),
            nn.functional.mse_loss(predicted, y).sqrt().item<float>());
    }
}
