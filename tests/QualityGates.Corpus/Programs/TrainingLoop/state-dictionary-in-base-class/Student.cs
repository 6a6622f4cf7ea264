using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pupils;

/// <summary>A network that begins with the weights of another.</summary>
internal abstract class Student(string name) : Module<Tensor, Tensor>(name)
{
    public void CopyFrom(Module teacher)
    {
        var loaded = load_state_dict(teacher.state_dict(), strict: false); // expect: MLQ5010
    }
}
