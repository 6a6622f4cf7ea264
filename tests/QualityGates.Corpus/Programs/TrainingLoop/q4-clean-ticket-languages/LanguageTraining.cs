using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Tickets;

public sealed record LanguageSettings(int Seed = 19, int Epochs = 12, int BatchSize = 64, int Length = 80, int MostPieces = 5000);

public sealed record LanguageLine(string Name, double Precision, double Recall);

public sealed record LanguageReport(IReadOnlyList<LanguageLine> Languages)
{
    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}

public sealed class LanguageTraining(LanguageSettings settings, IJournal journal)
{
    public LanguageReport Run(IReadOnlyList<Ticket> train, IReadOnlyList<Ticket> test, string weights)
    {
        manual_seed(settings.Seed);
        var vocabulary = Vocabulary.Learn(train.Select(ticket => ticket.Text), settings.MostPieces);
        var languages = train.Select(ticket => ticket.Language).Distinct().Order(StringComparer.Ordinal).ToArray();
        using var network = new LanguageNetwork(vocabulary.Size, languages.Length);
        using var optimizer = optim.Adam(network.parameters(), lr: 2e-3);
        var random = new Random(settings.Seed);
        var order = train.ToArray();
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            network.train();
            var losses = order.Chunk(settings.BatchSize).Select(chunk => Step(network, optimizer, Batch(chunk, vocabulary, languages))).ToList();
            journal.Note($"epoch {epoch}: loss {losses.Average():F4}");
        }

        network.save(weights);
        return Test(network, test, vocabulary, languages);
    }

    private static double Step(LanguageNetwork network, optim.Optimizer optimizer, (long[,] Pieces, long[] Languages) batch)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.cross_entropy(network.call(tensor(batch.Pieces)), tensor(batch.Languages));
        loss.backward();
        nn.utils.clip_grad_norm_(network.parameters(), 1.0);
        optimizer.step();
        return loss.ToDouble();
    }

    private LanguageReport Test(LanguageNetwork network, IReadOnlyList<Ticket> test, Vocabulary vocabulary, string[] languages)
    {
        network.eval();
        using var guard = inference_mode();
        var counts = new int[languages.Length, languages.Length];
        foreach (var chunk in test.Where(ticket => languages.Contains(ticket.Language)).Chunk(settings.BatchSize))
        {
            using var scope = NewDisposeScope();
            var (pieces, actual) = Batch(chunk, vocabulary, languages);
            var said = network.call(tensor(pieces)).argmax(1).data<long>().ToArray();
            for (var place = 0; place < said.Length; place++)
            {
                counts[actual[place], said[place]]++;
            }
        }

        var lines = languages.Select((name, number) => new LanguageLine(
            name,
            Share(counts[number, number], Enumerable.Range(0, languages.Length).Sum(row => counts[row, number])),
            Share(counts[number, number], Enumerable.Range(0, languages.Length).Sum(column => counts[number, column]))));
        return new LanguageReport(lines.ToList());
    }

    private (long[,] Pieces, long[] Languages) Batch(IReadOnlyList<Ticket> tickets, Vocabulary vocabulary, string[] languages)
    {
        var pieces = new long[tickets.Count, settings.Length];
        for (var row = 0; row < tickets.Count; row++)
        {
            var encoded = vocabulary.Encode(tickets[row].Text, settings.Length);
            for (var place = 0; place < encoded.Length; place++)
            {
                pieces[row, place] = encoded[place];
            }
        }

        return (pieces, tickets.Select(ticket => (long)Array.IndexOf(languages, ticket.Language)).ToArray());
    }

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;
}
