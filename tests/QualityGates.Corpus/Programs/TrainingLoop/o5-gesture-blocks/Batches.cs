using TorchSharp;
using static TorchSharp.torch;

namespace Gestures;

public sealed class Batches(Gesture[] gestures, int size)
{
    public IEnumerable<(Tensor Sensor, Tensor Kind)> In(IReadOnlyList<int> order)
    {
        for (var start = 0; start < order.Count; start += size)
        {
            var rows = order.Skip(start).Take(size).Select(i => gestures[i]).ToArray();
            var sensor = tensor(rows.SelectMany(row => row.Sensor).ToArray(), rows.Length, rows[0].Sensor.Length);
            yield return (sensor, tensor(rows.Select(row => row.Kind).ToArray()));
        }
    }
}
