using System.Globalization;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Evaluation;

/// <summary>
/// The folder of an MLflow run: a file a metric under <c>metrics</c>, with <c>timestamp value step</c> a line, of which the last step
/// counts; tags and parameters are texts.
/// </summary>
internal static class MLflowRun
{
    private const long FileLimit = 16 << 20;
    private const int NameLimit = 10_000;

    public static void Read(FileLedger files, string run, MetricsFile metrics)
    {
        if (files.Stamp(Path.Combine(run, "metrics")).Kind != FileKind.Directory)
        {
            metrics.Fail("is a folder without a folder metrics in it, so it is no MLflow run", Place.Start);
            return;
        }

        ReadMeta(files, run, metrics);
        // A metric's name may hold '/', and is then a folder.
        foreach (var name in files.Below(Path.Combine(run, "metrics"), NameLimit))
        {
            ReadMetric(files, Path.Combine(run, "metrics", name), name, metrics);
        }

        foreach (var folder in (string[])["tags", "params"])
        {
            foreach (var name in files.Below(Path.Combine(run, folder), NameLimit))
            {
                var path = Path.Combine(run, folder, name);
                if (files.ReadText(path, 1 << 20) is { State: TextFileState.Read } file)
                {
                    metrics.Add(new MetricText(folder + "/" + name, file.Text.Trim(), path, Place.Start));
                }
            }
        }
    }

    // Three keys at the start of their lines, as MLflow itself writes them.
    private static void ReadMeta(FileLedger files, string run, MetricsFile metrics)
    {
        var path = Path.Combine(run, "meta.yaml");
        var file = files.ReadText(path, 1 << 20);
        if (file.State != TextFileState.Read)
        {
            return;
        }

        var number = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            number++;
            var colon = line.IndexOf(':');
            var (key, value) = colon > 0 ? (line.Substring(0, colon), line.Substring(colon + 1).Trim().Trim('\'', '"')) : ("", "");
            if (key is "run_id" or "end_time")
            {
                metrics.Add(new MetricText(key, value, path, new Place(number, 1)));
            }
            else if (key == "status" && value is "1" or "2" or "4" or "5" or "RUNNING" or "SCHEDULED" or "FAILED" or "KILLED")
            {
                metrics.Fail("belongs to a run that " + (value is "4" or "FAILED" ? "failed" : value is "5" or "KILLED" ? "was stopped" : "has not finished"),
                    new Place(number, 1), path);
            }
        }
    }

    private static void ReadMetric(FileLedger files, string path, string name, MetricsFile metrics)
    {
        var file = files.ReadText(path, FileLimit);
        if (file.State != TextFileState.Read)
        {
            metrics.Fail(file.Problem, file.At, path);
            return;
        }

        Metric? last = null;
        var lastStep = long.MinValue;
        var number = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            number++;
            if (line.Trim().Length == 0)
            {
                continue;
            }

            var fields = line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            var value = fields.Length > 1 ? NotANumber.Of(fields[1]) ?? MetricsTree.Parse(fields[1]) : null;
            long step = 0;
            if (value is null || (fields.Length > 2 && !long.TryParse(fields[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out step)))
            {
                metrics.Fail("has a line that is not \"timestamp value step\"", new Place(number, 1), path);
                return;
            }

            if (step >= lastStep)
            {
                lastStep = step;
                last = new Metric(name, value.Value, path, new Place(number, 1));
            }
        }

        if (last is not null)
        {
            metrics.Add(last);
        }
    }
}
