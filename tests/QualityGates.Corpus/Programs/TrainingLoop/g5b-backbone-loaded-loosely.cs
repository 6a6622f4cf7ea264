// corpus: A generic extension loads whatever fits into a network and throws the answer away.
// library: TorchSharp
// axis: extension, generic, constant
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Quarry;

public static class Backbones
{
    private const bool Exact = false;

    public static T FromFile<T>(this T module, string path) where T : Module
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("No weights.", path);
        }

        module.load(path, strict: Exact); // expect: MLQ5010
        return module;
    }

    public static Sequential Rock() => Sequential(("stem", Linear(40, 80)), ("act", ReLU()), ("head", Linear(80, 5))).FromFile("rock.dat");
}
