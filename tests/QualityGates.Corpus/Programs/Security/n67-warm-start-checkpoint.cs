// corpus: Fine-tuning starts from a pickled checkpoint that the tool has just fetched; nobody looks at what came.
// library: TorchSharp, TorchSharp.PyBridge
// axis: options record, static method, download of bytes
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Transfer;

public sealed record Start(Uri Checkpoint, string Cache);

public sealed class Backbone : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _body;

    public Backbone(int classes) : base(nameof(Backbone))
    {
        _body = nn.Sequential(nn.Linear(512, 128), nn.ReLU(), nn.Linear(128, classes));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _body.call(input);
}

public static class WarmStart
{
    public static async Task<Backbone> CreateAsync(HttpClient http, Start start, int classes)
    {
        torch.random.manual_seed(1);
        var backbone = new Backbone(classes);
        if (!File.Exists(start.Cache))
        {
            await File.WriteAllBytesAsync(start.Cache, await http.GetByteArrayAsync(start.Checkpoint)); // expect: MLQ7002
        }
        backbone.load_py(start.Cache); // expect: MLQ7001
        return backbone;
    }
}
