// corpus: The stream of rows is predicted within a guard that ends with the method.
// library: TorchSharp
// axis: async stream, inference mode
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Meters;

public sealed class MeterWatch(Module<Tensor, Tensor> net)
{
    public async Task<int> CountAlarmsAsync(IAsyncEnumerable<float[]> readings, float limit, CancellationToken cancel)
    {
        net.eval();
        var alarms = 0;
        await foreach (var reading in readings.WithCancellation(cancel))
        {
            alarms += IsAlarm(reading, limit) ? 1 : 0;
        }

        return alarms;
    }

    public static MeterWatch Load(string weights)
    {
        var net = Sequential(Linear(24, 12), ReLU(), Linear(12, 24));
        net.load(weights);
        return new MeterWatch(net);
    }

    private bool IsAlarm(float[] reading, float limit)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        var input = tensor(reading).unsqueeze(0);
        return functional.mse_loss(net.call(input), input).ToSingle() > limit;
    }
}
