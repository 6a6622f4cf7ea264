// corpus: An application trains in the background when a button is pressed, reports progress in numbers and can be cancelled; predictions are guarded.
// library: TorchSharp
// axis: async, events
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Plotter;

public sealed class MainViewModel : IDisposable
{
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;
    private CancellationTokenSource? _running;

    public MainViewModel()
    {
        torch.manual_seed(1);
        _net = Sequential(("1", Linear(1, 32)), ("a", Tanh()), ("2", Linear(32, 1)));
        _optimizer = optim.Adam(_net.parameters(), 0.01);
    }

    public event EventHandler<float>? Progress;

    public List<float> Losses { get; } = [];

    public async Task OnTrainClicked(float[] xs, float[] ys)
    {
        _running = new CancellationTokenSource();
        var progress = new Progress<float>(loss =>
        {
            Losses.Add(loss);
            Progress?.Invoke(this, loss);
        });
        await Task.Run(() => Fit(xs, ys, progress, _running.Token));
    }

    public void OnCancelClicked() => _running?.Cancel();

    public float[] Curve(float from, float to, int points)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return _net.call(torch.linspace(from, to, points).unsqueeze(1)).data<float>().ToArray();
    }

    private void Fit(float[] xs, float[] ys, IProgress<float> progress, CancellationToken cancel)
    {
        using var x = torch.tensor(xs).unsqueeze(1);
        using var y = torch.tensor(ys).unsqueeze(1);
        using var criterion = MSELoss();
        for (var i = 0; i < 5000 && !cancel.IsCancellationRequested; i++)
        {
            using (torch.NewDisposeScope())
            {
                _optimizer.zero_grad();
                using var loss = criterion.call(_net.call(x), y);
                loss.backward();
                _optimizer.step();
                if (i % 100 == 0)
                {
                    progress.Report(loss.item<float>());
                }
            }
        }
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _net.Dispose();
    }
}
