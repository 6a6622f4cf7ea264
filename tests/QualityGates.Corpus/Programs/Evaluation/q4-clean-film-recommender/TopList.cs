using Microsoft.ML;

namespace Films;

public sealed class TopList(MLContext ml, int size)
{
    private const float Liked = 4;

    public double HitRate(IDataView scored)
    {
        var lists = ml.Data.CreateEnumerable<RatedFilm>(scored, reuseRowObject: false)
            .Where(film => !float.IsNaN(film.Score))
            .GroupBy(film => film.Viewer)
            .Select(films => films.OrderByDescending(film => film.Score).Take(size).ToList())
            .ToList();
        var shown = lists.Sum(list => list.Count);
        return shown == 0 ? 0 : lists.Sum(list => list.Count(film => film.Stars >= Liked)) / (double)shown;
    }
}

public sealed class MeanRatings
{
    private readonly Dictionary<string, float> _means;
    private readonly float _overall;

    private MeanRatings(Dictionary<string, float> means, float overall) => (_means, _overall) = (means, overall);

    public static MeanRatings Learn(MLContext ml, IDataView train)
    {
        var ratings = ml.Data.CreateEnumerable<FilmRating>(train, reuseRowObject: false).ToList();
        return new MeanRatings(
            ratings.GroupBy(rating => rating.Film).ToDictionary(group => group.Key, group => group.Average(rating => rating.Stars)),
            ratings.Average(rating => rating.Stars));
    }

    public double ErrorOn(MLContext ml, IDataView test) => ml.Data.CreateEnumerable<FilmRating>(test, reuseRowObject: true)
        .Average(rating => Math.Abs(rating.Stars - _means.GetValueOrDefault(rating.Film, _overall)));
}
