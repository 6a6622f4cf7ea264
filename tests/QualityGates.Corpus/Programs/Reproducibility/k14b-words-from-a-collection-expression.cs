// corpus: A vocabulary is a set written as a collection expression in a property; words get their places in its order and tensors are made of those.
// library: TorchSharp
// axis: property, record, deconstruction
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

torch.manual_seed(8);
var notes = File.ReadLines("notes.tsv").Select(line => line.Split('\t')).Select(cells => new Note(cells[0] == "1", cells[1].Split(' '))).ToList();
var cut = notes.Count * 4 / 5;
var words = new Words(notes.Take(cut));
var rows = new NoteRows(notes.Take(cut).ToList(), words);
using var network = nn.Linear(words.Count, 2);
using var optimizer = optim.Adam(network.parameters());
for (var epoch = 0; epoch < 5; epoch++)
{
    using var batches = utils.data.DataLoader(rows, 32, shuffle: true, seed: 8 + epoch, disposeDataset: false);
    network.train();
    foreach (var batch in batches)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.cross_entropy(network.call(batch["x"]), batch["y"]);
        loss.backward();
        optimizer.step();
    }
}

network.eval();
using var quiet = no_grad();
var right = notes.Skip(cut).Count(note => network.call(words.Vector(note)).argmax().ToInt64() == (note.IsUrgent ? 1 : 0));
Console.WriteLine((right / (double)(notes.Count - cut)).ToString("P1", CultureInfo.InvariantCulture));

internal sealed record Note(bool IsUrgent, string[] Words);

internal sealed class Words
{
    private readonly Dictionary<string, int> places = new();

    public Words(IEnumerable<Note> notes)
    {
        Known = [.. notes.SelectMany(note => note.Words)];
        var next = 0;
        foreach (var word in Known) // expect: MLQ1007
        {
            places[word] = next++;
        }
    }

    public int Count => places.Count;

    private HashSet<string> Known { get; } = [];

    public Tensor Vector(Note note)
    {
        var counts = new float[places.Count];
        foreach (var word in note.Words)
        {
            if (places.TryGetValue(word, out var place))
            {
                counts[place]++;
            }
        }

        return torch.tensor(counts);
    }
}

internal sealed class NoteRows(List<Note> notes, Words words) : utils.data.Dataset
{
    public override long Count => notes.Count;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = words.Vector(notes[(int)index]),
        ["y"] = torch.tensor(notes[(int)index].IsUrgent ? 1L : 0L),
    };
}
