// corpus: Courses that students did not take are drawn from a generator whose seed is read from the settings file, so they can be drawn again.
// library: ML.NET
// axis: negative sampling
using System.Text.Json;
using Microsoft.ML;

var settings = JsonSerializer.Deserialize<Settings>(File.ReadAllText("settings.json")) ?? new Settings();
var ml = new MLContext(settings.Seed);
var taken = File.ReadLines(settings.Enrolments)
    .Select(line => line.Split(','))
    .Select(cells => new Enrolment { Student = cells[0], Course = cells[1], Taken = true })
    .ToList();
var cut = taken.Count * 9 / 10;

var random = new Random(settings.NegativeSeed);
var train = Negatives.Add(taken[..cut], taken, settings.PerPositive, random);
var test = Negatives.Add(taken[cut..], taken, settings.PerPositive, random);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("StudentVector", nameof(Enrolment.Student))
    .Append(ml.Transforms.Categorical.OneHotEncoding("CourseVector", nameof(Enrolment.Course)))
    .Append(ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine(["StudentVector", "CourseVector"], nameof(Enrolment.Taken)));
var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Enrolment.Taken));
File.WriteAllText("enrolments.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));

internal sealed record Settings
{
    public int Seed { get; init; } = 1;

    public int NegativeSeed { get; init; } = 2;

    public int PerPositive { get; init; } = 3;

    public string Enrolments { get; init; } = "enrolments.csv";
}

internal sealed class Enrolment
{
    public string Student { get; set; } = "";

    public string Course { get; set; } = "";

    public bool Taken { get; set; }
}

internal static class Negatives
{
    public static List<Enrolment> Add(List<Enrolment> positives, List<Enrolment> all, int perPositive, Random random)
    {
        var courses = all.Select(enrolment => enrolment.Course).Distinct().ToList();
        var known = all.Select(enrolment => (enrolment.Student, enrolment.Course)).ToHashSet();
        var rows = new List<Enrolment>();
        foreach (var positive in positives)
        {
            rows.Add(positive);
            for (var i = 0; i < perPositive; i++)
            {
                var course = courses[random.Next(courses.Count)];
                if (!known.Contains((positive.Student, course)))
                {
                    rows.Add(new Enrolment { Student = positive.Student, Course = course });
                }
            }
        }

        return rows;
    }
}
