using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>One state of one column: a step that writes the column again makes another.</summary>
/// <param name="name">Its name.</param>
/// <param name="by">The step that wrote it; null when it was loaded.</param>
/// <param name="from">What the step made it of, as far as is known.</param>
/// <param name="type">What it holds.</param>
internal sealed class Column(string name, MadeValue? by, ImmutableArray<Column> from, ColumnType type)
{
    internal string Name { get; } = name;

    internal MadeValue? By { get; } = by;

    internal ImmutableArray<Column> From { get; } = from;

    internal ColumnType Type { get; } = type;

    /// <summary>Whether it is only taken to have been loaded, because nobody says what was.</summary>
    internal bool IsAssumed { get; init; }

    /// <summary>The columns that code of the program made it of, row by row.</summary>
    internal ImmutableArray<Column> Mapped { get; init; } = [];

    /// <summary>All columns of a schema that went into it, beside those it is known to be made of.</summary>
    internal ColumnNames? Wide { get; init; }

    /// <summary>The step has one input and one output, and a row's value is made of the same row's value alone.</summary>
    internal bool IsOfOne => From.Length == 1 && Wide is null && By is { Role: ApiRole.Step } step && step.Fact["kind"] is "copy" or "convert" or "hash" or "key" or "normalize" or "impute" or "map";

    /// <summary>The column, then those it was made of one by one, back to the one that was loaded.</summary>
    internal IEnumerable<Column> Origins()
    {
        yield return this;
        for (var column = this; column.IsOfOne; column = column.From[0])
        {
            yield return column.From[0];
        }
    }

    /// <summary>The last of its origins: the one that was loaded, or that several went into.</summary>
    internal Column Origin
    {
        get
        {
            var column = this;
            while (column.IsOfOne)
            {
                column = column.From[0];
            }

            return column;
        }
    }

    /// <summary>Whether one of its origins is among these; asked of every column on the way to every feature.</summary>
    internal bool ComesFrom(HashSet<Column> columns)
    {
        var column = this;
        while (!columns.Contains(column))
        {
            if (!column.IsOfOne)
            {
                return false;
            }

            column = column.From[0];
        }

        return true;
    }

    /// <summary>The column it is a copy of, or itself.</summary>
    internal Column Copied
    {
        get
        {
            var column = this;
            while (column.IsOfOne && column.By!.Fact["kind"] == "copy")
            {
                column = column.From[0];
            }

            return column;
        }
    }
}
