using TorchSharp;
using static TorchSharp.torch;

namespace RiverLevel;

public sealed class WindowSet(float[] levels, int window) : utils.data.Dataset
{
    public override long Count => levels.Length - window;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var start = (int)index;
        return new Dictionary<string, Tensor>
        {
            ["past"] = tensor(levels[start..(start + window)]).reshape(window, 1),
            ["next"] = tensor(new[] { levels[start + window] }),
        };
    }
}
