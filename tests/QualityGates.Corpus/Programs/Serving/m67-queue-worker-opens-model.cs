// corpus: A worker takes images from a channel and opens the scripted network anew for each of them.
// library: TorchSharp, generic host
// axis: background service, await foreach, helper
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using TorchSharp;
using static TorchSharp.torch;

namespace Defects;

public sealed record Photo(string Id, float[] Pixels);

public sealed class DefectWorker(ChannelReader<Photo> photos, Action<string, float> report) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var photo in photos.ReadAllAsync(stoppingToken))
        {
            var defect = Classify(photo);
            report(photo.Id, defect);
        }
    }

    private static float Classify(Photo photo)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        var network = jit.load<Tensor, Tensor>("defects.pt"); // expect: MLQ6002 MLQ6004
        network.eval();
        var input = tensor(photo.Pixels, [1, 1, 64, 64]);
        return sigmoid(network.call(input)).item<float>();
    }
}
