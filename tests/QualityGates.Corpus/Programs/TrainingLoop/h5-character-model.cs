// corpus: A character model: text is sampled in train mode with gradients on, and the scheduler that was made is never stepped.
// library: TorchSharp
// axis: top-level program, static local functions, tuple
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.random.manual_seed(1234);

var text = File.ReadAllText("shakespeare.txt");
var vocabulary = text.Distinct().OrderBy(static c => c).ToArray();
var index = vocabulary.Select(static (c, i) => (c, i)).ToDictionary(static p => p.c, static p => (long)p.i);
var encoded = torch.tensor(text.Select(c => index[c]).ToArray());

var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
var model = new CharModel(vocabulary.Length, 256).to(device);
var optimizer = optim.AdamW(model.parameters(), lr: 3e-4);
var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max: 5000); // expect: MLQ5002

for (var step = 0; step < 5000; step++)
{
    using var scope = NewDisposeScope();
    var (x, y) = Batch(encoded, 32, 128, device);
    model.train();
    optimizer.zero_grad();
    var (logits, _) = model.Run(x, null);
    var loss = functional.cross_entropy(logits.view(-1, vocabulary.Length), y.view(-1));
    loss.backward();
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0);
    optimizer.step();
    if (step % 500 == 0)
    {
        Console.WriteLine($"{step}: {loss.item<float>():F3}");
    }
}

Console.WriteLine(Sample(model, "The ", 200));

string Sample(CharModel net, string prompt, int length)
{
    var result = new System.Text.StringBuilder(prompt);
    Tensor? state = null;
    var last = index[prompt[^1]];
    for (var i = 0; i < length; i++)
    {
        using var scope = NewDisposeScope();
        var input = torch.tensor(new[] { last }, device: device).unsqueeze(0);
        var (logits, next) = net.Run(input, state); // expect: MLQ5003 MLQ5004
        var p = functional.softmax(logits[0, -1], 0);
        last = torch.multinomial(p, 1).item<long>();
        state = next.MoveToOuterDisposeScope();
        result.Append(vocabulary[last]);
    }

    return result.ToString();
}

static (Tensor X, Tensor Y) Batch(Tensor data, int rows, int width, Device device)
{
    var starts = torch.randint(0, data.shape[0] - width - 1, rows).data<long>().ToArray();
    var x = torch.stack(starts.Select(s => data.slice(0, s, s + width, 1)).ToArray()).to(device);
    var y = torch.stack(starts.Select(s => data.slice(0, s + 1, s + width + 1, 1)).ToArray()).to(device);
    return (x, y);
}

internal sealed class CharModel : Module<Tensor, Tensor>
{
    private readonly Embedding embed;
    private readonly GRU rnn;
    private readonly Dropout drop;
    private readonly Linear head;

    public CharModel(long size, long hidden) : base("chars")
    {
        embed = Embedding(size, hidden);
        rnn = GRU(hidden, hidden, numLayers: 2, batchFirst: true);
        drop = Dropout(0.2);
        head = Linear(hidden, size);
        RegisterComponents();
    }

    public (Tensor Logits, Tensor State) Run(Tensor x, Tensor? h)
    {
        var (output, state) = rnn.call(embed.call(x), h!);
        return (head.call(drop.call(output)), state);
    }

    public override Tensor forward(Tensor x) => Run(x, null).Logits;
}
