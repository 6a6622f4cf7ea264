using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Echoes;

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        new Enhancer(Path.Combine(folder, "enhancer.safetensors")).WarmUp();

        var frames = new List<long>();
        var tag = new VoiceTag(Safetensors.LoadStateDict(Path.Combine(folder, "voices.safetensors")));
        tag.Network.register_forward_hook((module, input, output) =>
        {
            frames.Add(input.shape[0]);
            return output;
        });

        foreach (var path in Directory.GetFiles(folder, "call-*.dat").Order(StringComparer.Ordinal))
        {
            using var call = load(path);
            Console.WriteLine($"{Path.GetFileName(path)}: voice {tag.Of(call)}");
        }

        Console.WriteLine($"{frames.Sum()} frames were looked at");
    }
}
