using System.Globalization;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Evaluation;

/// <summary>
/// Metrics in a tree of objects, as JSON or YAML gives it: flat or nested numbers; lists of named values; the forms of Model Card
/// Toolkit, Hugging Face <c>model-index</c> and Hugging Face evaluation results.
/// </summary>
internal sealed class MetricsTree
{
    private static readonly string[] NameKeys = ["metric", "name", "type", "key", "metric_name", "metricName"];
    private static readonly string[] ValueKeys = ["value", "score", "mean"];
    private static readonly string[] Repetitions = ["seed", "fold", "repeat", "bootstrap", "runs"];

    private readonly MetricsFile _metrics;

    private MetricsTree(MetricsFile metrics) => _metrics = metrics;

    public static void Read(JsonValue root, MetricsFile metrics)
    {
        var tree = new MetricsTree(metrics);
        if (root["model-index"] is { Kind: JsonKind.Array } index)
        {
            tree.ReadModelIndex(index);
            return;
        }

        // The toolkit writes the card itself, or wrapped.
        var card = root["model_card"] ?? root;
        if (card["quantitative_analysis"]?["performance_metrics"] is { Kind: JsonKind.Array } performance)
        {
            tree.ReadToolkit(performance);
        }
        else if (root.Kind == JsonKind.Array && root.Items.Count > 0 && root.Items.All(item => item["dataset"]?.StringOf("id") is not null))
        {
            tree.ReadEvaluationResults(root);
        }
        else
        {
            tree.Read(root, "");
        }
    }

    private void Read(JsonValue value, string path)
    {
        switch (value.Kind)
        {
            case JsonKind.Object when path.Length > 0 && DetailedValue(value) is { } detailed:
                Add(path, detailed, value);
                break;
            case JsonKind.Object:
                foreach (var member in value.Members)
                {
                    Read(member.Value, Join(path, member.Name));
                }

                break;
            case JsonKind.Array:
                ReadList(value, path);
                break;
            case JsonKind.String when NotANumber.Of(value.Text) is null:
                _metrics.Add(new MetricText(path, value.Text, _metrics.Path, value.At));
                break;
            case JsonKind.Number or JsonKind.String:
                Add(path, value, null);
                break;
            case JsonKind.Null:
                _metrics.Add(new MetricText(path, "null", _metrics.Path, value.At));
                break;
            default:
                break;
        }
    }

    private void ReadList(JsonValue list, string path)
    {
        var isRepetition = Repetitions.Any(word => path.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
        if (list.Items.Count > 1 && isRepetition && list.Items.All(item => item.Kind == JsonKind.Number))
        {
            AddRepeated(list, path);
            return;
        }

        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            if (item.Kind == JsonKind.String)
            {
                _metrics.Add(new MetricText(Join(path, i.ToString(CultureInfo.InvariantCulture)), item.Text, _metrics.Path, item.At));
            }
            else if (item.Kind == JsonKind.Object)
            {
                var slice = item.StringOf("slice") ?? item.StringOf("group");
                var name = NameKeys.Select(item.StringOf).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
                if (name is not null && DetailedValue(item) is { } value)
                {
                    Add(Join(IsOverall(slice) ? path : Join("slices", slice!), name), value, item);
                }
                else
                {
                    Read(item, Join(path, name ?? i.ToString(CultureInfo.InvariantCulture)));
                }
            }
        }
    }

    // Mean and sample deviation over seeds or folds: { "seeds": { "auc": [0.81, 0.83, 0.82] } } measures "seeds/auc".
    private void AddRepeated(JsonValue list, string path)
    {
        var values = list.Items.Select(item => NumberOf(item) ?? double.NaN).ToArray();
        var mean = values.Average();
        _metrics.Add(new Metric(path, mean, _metrics.Path, list.At)
        {
            Repetitions = values.Length,
            Spread = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1)),
        });
    }

    // type, value, slice, confidence_interval { lower_bound, upper_bound }; values may be numbers in quotes.
    private void ReadToolkit(JsonValue performance)
    {
        foreach (var entry in performance.Items)
        {
            if (entry.StringOf("type") is { Length: > 0 } type && entry["value"] is { } value)
            {
                var slice = entry.StringOf("slice");
                Add(IsOverall(slice) ? type : Join(Join("slices", slice!), type), value, entry);
            }
        }
    }

    private void ReadModelIndex(JsonValue index)
    {
        foreach (var result in index.Items.SelectMany(model => model["results"]?.Items ?? []))
        {
            var data = result["dataset"];
            var name = data?.StringOf("type") ?? data?.StringOf("name") ?? "";
            foreach (var metric in result["metrics"]?.Items ?? [])
            {
                if ((metric.StringOf("type") ?? metric.StringOf("name")) is { Length: > 0 } type && metric["value"] is { } value)
                {
                    Add(Join(name, type), value, null);
                }
            }

            if (data?.StringOf("revision") is { } revision)
            {
                _metrics.Add(new MetricText(Join(name, "dataset/revision"), revision, _metrics.Path, data.At));
            }
        }
    }

    private void ReadEvaluationResults(JsonValue results)
    {
        foreach (var result in results.Items)
        {
            if (result["value"] is { } value)
            {
                var data = result["dataset"]!;
                Add(Join(data.StringOf("id")!, data.StringOf("task_id") ?? ""), value, null);
            }
        }
    }

    private void Add(string path, JsonValue value, JsonValue? details)
    {
        if (NumberOf(value) is not { } number)
        {
            _metrics.Add(new MetricText(path, value.Text, _metrics.Path, value.At));
            return;
        }

        var metric = new Metric(path, number, _metrics.Path, value.At);
        if (details is not null)
        {
            MetricDetails.Attach(metric, name => details[name] is { } detail ? NumberOf(detail) : null);
            var interval = details["confidence_interval"] ?? details["ci"];
            var lower = interval?["lower_bound"] ?? interval?["lower"] ?? (interval is { Items.Count: 2 } ? interval.Items[0] : null);
            var upper = interval?["upper_bound"] ?? interval?["upper"] ?? (interval is { Items.Count: 2 } ? interval.Items[1] : null);
            if (lower is not null && upper is not null && NumberOf(lower) is { } from && NumberOf(upper) is { } to)
            {
                metric.Interval = (from, to);
            }
        }

        _metrics.Add(metric);
    }

    /// <summary>The number of an object that is one metric with its details; null when it is a group of metrics.</summary>
    private static JsonValue? DetailedValue(JsonValue value)
    {
        foreach (var key in ValueKeys)
        {
            // A mean alone may be a metric of that name; with a deviation or a count it is a value and its spread.
            if (value[key] is { } number && NumberOf(number) is not null
                && (key == "value" || value.Members.All(member => member.Name == key || MetricDetails.IsDetail(member.Name) || member.Value.Kind == JsonKind.String))
                && (key != "mean" || value.Members.Count > 1))
            {
                return number;
            }
        }

        return null;
    }

    internal static bool IsOverall(string? slice) =>
        string.IsNullOrWhiteSpace(slice) || slice!.Trim().ToLowerInvariant() is "overall" or "all" or "total" or "none";

    /// <summary>Numbers, numbers in quotes, NaN and Infinity. The culture is that of files, never that of the machine.</summary>
    internal static double? NumberOf(JsonValue value) => value.Kind switch
    {
        // YAML has words for what is no number, and its reader gives them as numbers.
        JsonKind.Number => NotANumber.Of(value.Text) ?? Parse(value.Text),
        JsonKind.String => NotANumber.Of(value.Text) ?? Parse(value.Text),
        _ => null,
    };

    internal static double? Parse(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        // .NET Framework refuses what no double can hold; newer runtimes call it infinite.
        return text.Length > 3 && text.All(c => c is (>= '0' and <= '9') or '.' or 'e' or 'E' or '+' or '-')
            && text.IndexOfAny(['e', 'E']) > 0 ? double.PositiveInfinity : null;
    }

    internal static string Join(string path, string name) => path.Length == 0 ? name : name.Length == 0 ? path : path + "/" + name;
}
