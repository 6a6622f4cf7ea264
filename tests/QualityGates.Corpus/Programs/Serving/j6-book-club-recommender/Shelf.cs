using Microsoft.Extensions.ML;

namespace BookClub;

public interface IShelf
{
    bool Has(string book);

    bool IsReadBy(string reader, string book);
}

public sealed class FileShelf(string folder) : IShelf
{
    private readonly HashSet<string> _books = [.. File.ReadAllLines(Path.Combine(folder, "books.txt"))];
    private readonly ILookup<string, string> _read = File.ReadLines(Path.Combine(folder, "read.txt"))
        .Select(line => line.Split('\t'))
        .ToLookup(cells => cells[0], cells => cells[1]);

    public bool Has(string book) => _books.Contains(book);

    public bool IsReadBy(string reader, string book) => _read[reader].Contains(book);
}

public sealed class Librarian(PredictionEnginePool<Rating, RatingForecast> pool, IShelf shelf)
{
    public Suggestion? Judge(string reader, string book)
    {
        if (!shelf.Has(book) || shelf.IsReadBy(reader, book))
        {
            return null;
        }

        var stars = pool.Predict(new Rating { ReaderId = reader, BookId = book }).Score;
        return float.IsNaN(stars) ? null : new Suggestion(book, Math.Clamp(stars, 1, 5));
    }
}
