using Microsoft.ML.Data;

namespace Films;

public sealed class FilmRating
{
    [LoadColumn(0)]
    public string Viewer { get; set; } = "";

    [LoadColumn(1)]
    public string Film { get; set; } = "";

    [LoadColumn(2)]
    public float Stars { get; set; }
}

public sealed class RatedFilm
{
    public string Viewer { get; set; } = "";

    public string Film { get; set; } = "";

    public float Stars { get; set; }

    public float Score { get; set; }
}
