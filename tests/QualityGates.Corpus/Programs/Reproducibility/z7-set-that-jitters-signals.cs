// corpus: A data set of TorchSharp shifts each signal by a number of a generator without seed.
// library: TorchSharp
// axis: data set
using TorchSharp;
using static TorchSharp.torch;

namespace Signals;

public sealed class SignalSet(float[][] signals, long[] kinds, bool jitter) : utils.data.Dataset
{
    private readonly Random _random = new(); // expect: MLQ1002

    public override long Count => signals.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var signal = (float[])signals[index].Clone();
        if (jitter)
        {
            for (var i = 0; i < signal.Length; i++)
            {
                signal[i] += (float)(_random.NextDouble() - 0.5) * 0.1f;
            }
        }

        return new Dictionary<string, Tensor> { ["signal"] = tensor(signal), ["kind"] = tensor(kinds[index]) };
    }
}
