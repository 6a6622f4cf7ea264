// corpus: A worker loads its TorchScript module when it starts, keeps it in eval mode and scores batches without gradients.
// library: TorchSharp
// axis: hosted service
using System.Threading.Channels;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using TorchSharp;
using static TorchSharp.torch;

namespace Seismic;

public sealed record Window(float[] Samples, TaskCompletionSource<float> Answer);

public sealed class SeismicWorker(IConfiguration configuration, Channel<Window> windows) : BackgroundService
{
    private jit.ScriptModule<Tensor, Tensor>? _module;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        var file = configuration["Seismic:Module"] ?? Path.Combine(AppContext.BaseDirectory, "seismic.pt");
        _module = jit.load<Tensor, Tensor>(file);
        _module.eval();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var window in windows.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                window.Answer.SetResult(Score(window.Samples));
            }
            catch (Exception error)
            {
                window.Answer.SetException(error);
            }
        }
    }

    public override void Dispose()
    {
        _module?.Dispose();
        base.Dispose();
    }

    private float Score(float[] samples)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var input = tensor(samples).reshape(1, 1, samples.Length);
        var output = _module!.call(input);
        return output.sigmoid().item<float>();
    }
}
